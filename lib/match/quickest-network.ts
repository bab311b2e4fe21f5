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
  let ask: ((inputs: ArrayLike<number>) => number) | undefined;
  return (inputs) => {
    ask ??= fastest(network);
    return ask(inputs);
  };
}

function fastest(network: Network): (inputs: ArrayLike<number>) => number {
  const inKernel = NetworkInKernel.of(network);
  return inKernel ? (inputs) => inKernel.evaluate(inputs) : (inputs) => evaluate(network, inputs);
}
