import { evaluate, type Network } from './network.ts';
import { NetworkInKernel } from './network-in-kernel.ts';

/** What a written network says of inputs, by the fastest means that may run here, made when first asked. */
export function quickest({ mean, scale, layers }: Network): (inputs: ArrayLike<number>) => number {
  // Arrays of numbers of one kind are read quickest.
  const network: Network = {
    mean: Float64Array.from(mean),
    scale: Float64Array.from(scale),
    layers: layers.map(({ weights, biases }) => ({
      weights: Float64Array.from(weights),
      biases: Float64Array.from(biases),
    })),
  };
  let inKernel: NetworkInKernel | null | undefined;
  return (inputs) => {
    inKernel ??= NetworkInKernel.of(network) ?? null;
    return inKernel ? inKernel.evaluate(inputs) : evaluate(network, inputs);
  };
}
